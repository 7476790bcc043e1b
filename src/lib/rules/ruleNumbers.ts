import type { Parameter, Rule } from './rule';

/** What the reader calls the learning rate. */
const RATES = ['alpha', 'α', 'lr', 'eta', 'η'];

/** The learning rate of a rule, if it has a number of that name. */
export const learningRateOf = ({ parameters }: Rule): number | undefined => parameters.find(({ name }) => isRate(name))?.value;

export const isRate = (name: string): boolean => RATES.includes(name);

/** The same rule with another learning rate; its text stays. */
export const withLearningRate = (rule: Rule, value: number): Rule => ({
  ...rule,
  parameters: rule.parameters.map((parameter) => (isRate(parameter.name) ? { ...parameter, value } : parameter)),
});

/** The text with another number in the place of the parameter's. */
export const textWith = (text: string, { span: { from, to } }: Parameter, value: number): string =>
  `${text.slice(0, from)}${value}${text.slice(to)}`;

/** The text of a rule with its numbers as they are, be they others than those that were typed. */
export const ruleText = ({ text, parameters }: Rule): string =>
  parameters.toSorted((a, b) => b.span.from - a.span.from).reduce((made, parameter) => textWith(made, parameter, parameter.value), text);
