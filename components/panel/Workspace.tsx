import { Tabs } from '@base-ui/react/tabs';
import {
  lazy,
  Suspense,
  startTransition,
  useCallback,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Finding } from '../../lib/coaching/finding';
import type { Competency } from '../../lib/detection/detection';
import { placeAsks } from '../../lib/guidance/asks/places';
import { ALL_SECTION_IDS, type AnySectionId, SECTION_IDS } from '../../lib/guidance/sections';
import { sharesOf } from '../../lib/guidance/shares';
import type { AnswerSession, PanelServices } from '../../lib/view/services';
import { insertTemplate } from '../answer/insertTemplate';
import { AlsoAsked } from '../checklist/AlsoAsked';
import { Checklist } from '../checklist/Checklist';
import { GroupingSwitch } from '../checklist/GroupingSwitch';
import type { EditorTask } from '../checklist/Section';
import { CoachProvider, useNewCoach } from '../coach/CoachContext';
import { NextBar } from '../coach/NextBar';
import { SampleNotice } from '../guidance/SampleNotice';
import { useGuides } from '../guidance/useGuides';
import { usePageSample } from '../guidance/usePageSample';
import { QuestionCard } from '../question/QuestionCard';
import { useObservable } from '../ui/useObservable';
import { Progress } from './Progress';
import css from './Workspace.module.css';

const loadTemplate = () => import('../template/TemplateTab');
const loadCoachTab = () => import('../coach/CoachTab');
const loadPreview = () => import('../preview/PreviewTab');
const TemplateTab = lazy(loadTemplate);
const CoachTab = lazy(loadCoachTab);
const PreviewTab = lazy(loadPreview);

/** Fetches the other tabs as the pointer comes near, so that the first press shows no empty one. */
function prepareTabs(): void {
  void loadTemplate();
  void loadCoachTab();
  void loadPreview();
}

type Tab = 'answer' | 'template' | 'coach' | 'preview';

interface WorkspaceProps {
  services: PanelServices;
  session: AnswerSession;
}

interface OpenSection {
  section: AnySectionId | null;
  task: EditorTask | null;
}

/** Whether the panel can no longer save. Read by itself: the save state changes with every key. */
function useOrphaned(save: AnswerSession['save']): boolean {
  return useSyncExternalStore(save.subscribe, () => save.get().kind === 'orphaned');
}

/** One question with its answer: the card, and below it Answer, Template and Preview. */
export function Workspace({ services, session }: WorkspaceProps) {
  const { doc, record } = session;
  const { question } = record;
  const settings = useObservable(services.settings);
  const { learning, grouping, draftFirst, confidentialNames } = settings;
  const readOnly = useOrphaned(session.save);
  const sections: readonly AnySectionId[] = learning ? ALL_SECTION_IDS : SECTION_IDS;
  const asks = useMemo(() => placeAsks(question, sections), [question, sections]);
  const keepCompetencies = useCallback(
    (competencies: readonly Competency[]) =>
      // Shown all the same; where it could not be kept, the next opening judges anew.
      void services.setCompetencies(record.id, competencies).catch(() => undefined),
    [services, record.id],
  );
  const found = useGuides(question, keepCompetencies);
  const { settled, competencies } = found;
  const [guide] = found.guides;
  const timebox = question.timeboxMinutes ?? guide.timebox;
  const shares = useMemo(() => sharesOf(guide, sections, timebox), [guide, sections, timebox]);
  const facts = useMemo(
    () => ({
      question: question.text,
      ...(competencies && { competencies }),
      timebox,
      confidentialNames,
    }),
    [question, competencies, timebox, confidentialNames],
  );
  const sample = usePageSample(services, record.id);
  const coach = useNewCoach(doc, facts, settings, services.changeSettings, sample);
  const [tab, setTab] = useState<Tab>('answer');
  // The former tab stays until the next is there, instead of a gap between the two.
  const show = useCallback((next: Tab) => startTransition(() => setTab(next)), []);
  const [open, setOpen] = useState<OpenSection>({ section: sections[0] ?? null, task: null });

  const toggle = useCallback((section: AnySectionId, opening: boolean, focus: boolean) => {
    setOpen(
      opening ? { section, task: focus ? { kind: 'focus' } : null } : { section: null, task: null },
    );
  }, []);
  const goTo = useCallback((section: AnySectionId, task: EditorTask) => {
    setTab('answer');
    setOpen({ section, task });
  }, []);
  const goToFinding = useCallback(
    (section: AnySectionId, finding?: Finding) =>
      goTo(
        section,
        finding?.quote
          ? { kind: 'select', from: finding.start, to: finding.end }
          : { kind: 'focus' },
      ),
    [goTo],
  );
  const goToNext = useCallback(
    (section: AnySectionId) => {
      const next = sections[sections.indexOf(section) + 1];
      if (next) setOpen({ section: next, task: { kind: 'focus' } });
      else show('preview');
    },
    [sections, show],
  );

  return (
    <CoachProvider value={coach}>
      <div className={css.workspace}>
        <QuestionCard
          question={question}
          doc={doc}
          sections={sections}
          found={found}
          timebox={timebox}
        />
        {sample !== undefined && (
          <SampleNotice doc={doc} sections={sections} draftFirst={draftFirst} />
        )}
        <Tabs.Root value={tab} onValueChange={show}>
          <div className={css.bar}>
            <Tabs.List
              className={css.tabs}
              aria-label="Your answer"
              onPointerEnter={prepareTabs}
              onFocus={prepareTabs}
            >
              <Tabs.Tab className={css.tab} value="answer">
                Answer
              </Tabs.Tab>
              <Tabs.Tab className={css.tab} value="template">
                Template
              </Tabs.Tab>
              <Tabs.Tab className={css.tab} value="coach">
                Coach
              </Tabs.Tab>
              <Tabs.Tab className={css.tab} value="preview">
                Preview
              </Tabs.Tab>
            </Tabs.List>
            <Progress doc={doc} sections={sections} />
          </div>
          <Tabs.Panel tabIndex={-1} className={css.panel} value="answer" keepMounted>
            <Checklist
              doc={doc}
              sections={sections}
              grouping={grouping}
              asks={asks.bySection}
              guide={guide}
              settled={settled}
              shares={shares}
              open={open.section}
              readOnly={readOnly}
              task={open.task}
              onToggle={toggle}
              onNext={goToNext}
              onAddLearning={() => void services.changeSettings({ learning: true })}
            />
            <GroupingSwitch
              grouping={grouping}
              onChange={(next) => void services.changeSettings({ grouping: next })}
            />
            {asks.others.length > 0 && (
              <AlsoAsked doc={doc} sections={sections} groups={asks.others} />
            )}
            <NextBar doc={doc} open={open.section} onShow={goToFinding} />
          </Tabs.Panel>
          <Suspense>
            <Tabs.Panel tabIndex={-1} className={css.panel} value="template">
              <TemplateTab
                doc={doc}
                sections={sections}
                guide={guide}
                readOnly={readOnly}
                role={question.role}
                draftFirst={draftFirst}
                onInsert={(section, template) =>
                  goTo(section, { kind: 'fill', offset: insertTemplate(doc, section, template) })
                }
              />
            </Tabs.Panel>
            <Tabs.Panel tabIndex={-1} className={css.panel} value="coach">
              <CoachTab
                doc={doc}
                guide={guide}
                question={question.text}
                sample={sample}
                onShow={goToFinding}
              />
            </Tabs.Panel>
            <Tabs.Panel tabIndex={-1} className={css.panel} value="preview">
              <PreviewTab
                doc={doc}
                sections={sections}
                timebox={timebox}
                copy={services.copy}
                onEdit={(section) => goTo(section, { kind: 'focus' })}
                onStart={() => goTo(sections[0] ?? 'goal', { kind: 'focus' })}
              />
            </Tabs.Panel>
          </Suspense>
        </Tabs.Root>
      </div>
    </CoachProvider>
  );
}
