import { useRef, useState } from 'react';
import { call, queries } from '../api';
import { useAutosave } from '../drafts/use-autosave';
import { pilotQuery, type Kpi, type Pilot, type Plan, type Rule } from './pilot-data';

/** What is written before the start: one draft, although the API keeps the plan and the rule apart. */
export interface PlanContent {
  readonly plan: Plan;
  readonly kpis: readonly Kpi[];
  readonly rule: Rule | null;
}

interface PlanDraft extends PlanContent {
  readonly save: ReturnType<typeof useAutosave<PlanContent>>;
  /** Someone else saved first: nothing is saved until the writer chooses. */
  readonly isStale: boolean;
  readonly change: (changes: Partial<PlanContent>) => void;
  /** Saves one's own over the newest version. */
  readonly keepMine: () => Promise<void>;
}

/** The plan, its KPIs and the rule as one person writes them. They share one version: the plan is saved first, then the rule. */
export function usePlanDraft(caseId: string, pilot: Pilot): PlanDraft {
  const [content, setContent] = useState<PlanContent>({ plan: pilot.plan.plan, kpis: pilot.plan.kpis, rule: pilot.rule.rule });
  const stored = useRef<PlanContent>(content);
  const version = useRef(pilot.plan.version);

  const put = async (part: 'plan' | 'rule', body: object) => {
    const saved = await call<{ version: number }>('PUT', `/api/cases/${caseId}/pilot/${part}`, {
      body: { version: version.current, ...body },
    });
    version.current = saved.version;
  };
  const save = useAutosave<PlanContent>(async (draft) => {
    if (draft.plan !== stored.current.plan || draft.kpis !== stored.current.kpis) await put('plan', { plan: draft.plan, kpis: draft.kpis });
    stored.current = { ...draft, rule: stored.current.rule };
    if (draft.rule && draft.rule !== stored.current.rule) await put('rule', { rule: draft.rule });
    stored.current = draft;
    await queries.invalidateQueries({ queryKey: pilotQuery(caseId).queryKey });
  });
  return {
    ...content,
    save,
    isStale: save.problem?.status === 412,
    change(changes) {
      const next = { ...content, ...changes };
      setContent(next);
      save.change(next);
    },
    async keepMine() {
      const newest = await queries.fetchQuery({ ...pilotQuery(caseId), staleTime: 0 });
      version.current = newest?.plan.version ?? version.current;
      save.change(content);
      await save.flush();
    },
  };
}
