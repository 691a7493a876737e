import type { Reason } from '../../../utils/domain/model/row';
import { errorWords } from '../../../utils/wording/error';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

/** What the company has written and could not be read: all else of it counts. */
export function CompanyProblems({ problems }: { problems: readonly Reason[] }) {
  const { t } = useWords();
  return problems.map((problem) => <Trouble key={String(problem.params.part)} sentence={errorWords(problem, t)} />);
}
