import type { DetectedQuestion } from '../../lib/detection/detection';
import type { AnySectionId } from '../../lib/guidance/sections';

export const PROJECT: DetectedQuestion = {
  text: 'Walk me through a project you led from first idea to launch: goal, people, hardest problems, and what it changed.',
  company: 'Northwind',
  role: 'Software Engineer',
  round: 'Technical screen',
  difficulty: 'medium',
  timeboxMinutes: [3, 5],
  competencies: ['project'],
  prompts: [
    {
      title: 'Outcome',
      asks: ['Concrete outcomes with numbers', 'What it was before, what it was after'],
      section: 'results',
    },
    { title: 'Background', asks: ['What were you asked to do, and by whom?'], section: 'goal' },
    { title: 'Looking back', asks: ['Would you do it again?', 'What did it teach the team?'] },
  ],
};

export const LONG: DetectedQuestion = {
  title: 'Tell the story of a launch that went sideways',
  text: `${'Think of a launch that did not go the way you had planned it. '.repeat(2)}What had you set out to do and for whom, which figures did you look at beforehand, who else had a stake in it and what did each of them want, which part was yours to decide, what went wrong first and what second, which options did you turn down and at what price, how did you make sure that it would not happen again, and where did things stand a quarter later? Leave out what the team did without you, and be ready to say how you know each figure that you name.`,
  role: 'Product Manager',
  competencies: ['failure', 'ownership'],
  timeboxMinutes: [5, 5],
};

export const DRAFT: Readonly<Partial<Record<AnySectionId, string>>> = {
  goal: 'In March 2023 our sign-up took eleven steps, and four in ten people gave up before the last one. I set out to bring that under one in five by the summer, since every second trial came through that form.',
  data: 'I started from our funnel reports and forty session recordings. They showed that people left at the address form, not at the payment page as we had all thought.',
  stakeholders:
    'Legal wanted every field kept, while Sales worried about lead quality. I sat down with both and went through each field: who reads it, and when?',
  role: 'I owned the form end to end. I wrote the plan, built the new first step, and asked Mira to take over the address service.',
  challenges:
    'It got hard when the address service timed out in a third of all cases. I measured the calls, then moved them behind the first step, and the wait went from nine seconds to one.\nIt got hard when Legal withdrew their approval a week before launch. I proposed to ask for the two fields after sign-up, then tested it with fifty people, and they agreed.',
  results:
    'Sign-ups finished in 40 % less time and support tickets fell. [business result] moved by [delta] within [time].',
};
