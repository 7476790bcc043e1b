import { ChoiceAnswer } from './ChoiceAnswer';
import { CurveAnswer } from './CurveAnswer';
import { DerivationAnswer } from './DerivationAnswer';
import type { AnswerProps, Form } from './exerciseForm';
import type { ExerciseWords } from './exerciseSchema';
import { LinesAnswer } from './LinesAnswer';
import { NumberAnswer } from './NumberAnswer';
import { OrderAnswer } from './OrderAnswer';
import { SettingsAnswer } from './SettingsAnswer';

type Props = Omit<AnswerProps<'number'>, 'form' | 'words'> & { form: Form; words: ExerciseWords };

/** What the reader answers with, by the kind of the exercise. */
export function AnswerForm({ form, words, ...rest }: Props) {
  if (form.kind === 'number' && words.kind === 'number') return <NumberAnswer {...rest} form={form} words={words} />;
  if (form.kind === 'choice' && words.kind === 'choice') return <ChoiceAnswer {...rest} form={form} words={words} />;
  if (form.kind === 'order' && words.kind === 'order') return <OrderAnswer {...rest} form={form} words={words} />;
  if (form.kind === 'curve' && words.kind === 'curve') return <CurveAnswer {...rest} form={form} words={words} />;
  if (form.kind === 'lines' && words.kind === 'lines') return <LinesAnswer {...rest} form={form} words={words} />;
  if (form.kind === 'settings' && words.kind === 'settings') return <SettingsAnswer {...rest} form={form} words={words} />;
  if (form.kind === 'derivation' && words.kind === 'derivation') return <DerivationAnswer {...rest} form={form} words={words} />;
  throw new Error(`The words of ${rest.id} are for another kind of exercise than its grader`);
}
