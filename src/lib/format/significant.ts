/** The number with so many significant digits: 0.123456 with 3 is 0.123. What is not finite stays as it is. */
export const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));
