import { readRule } from '../../src/lib/rules/readRule';
import { randomRule } from '../lib/rules/randomRules';
import { rulesAgree } from './rulesAgree';

const RULES = 200;

/** The first of the random rules that have no fault, such as a logarithm of a number below zero. */
const rules = Array.from({ length: 2 * RULES }, (_, number) => [`rule ${number}`, randomRule(number)] as const)
  .filter(([, text]) => readRule(text).rule)
  .slice(0, RULES);

rulesAgree('random rules', rules, 0.5);
