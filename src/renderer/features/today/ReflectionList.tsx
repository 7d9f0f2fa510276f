import type { ReflectionSummary } from '../../../shared/domain/reflection.ts';
import { useModelNames } from '../reflections/list/useModelNames.ts';
import { ReflectionCard } from '../reflections/ReflectionCard.tsx';
import classes from './ReflectionList.module.css';

interface ReflectionListProps {
  reflections: readonly ReflectionSummary[];
  /** A first fact under each. */
  factOf?: (reflection: ReflectionSummary) => string | undefined;
}

/** A few reflections, each leading to its page. */
export function ReflectionList({ reflections, factOf }: ReflectionListProps) {
  const modelNames = useModelNames();
  return (
    <ul className={classes.list}>
      {reflections.map((reflection) => {
        const fact = factOf?.(reflection);
        return (
          <li key={reflection.id}>
            <ReflectionCard
              reflection={reflection}
              modelName={modelNames.get(reflection.modelId)}
              {...(fact === undefined ? {} : { fact })}
            />
          </li>
        );
      })}
    </ul>
  );
}
