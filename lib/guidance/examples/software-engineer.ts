import type { Example } from './example';

export const softwareEngineer: Example = {
  profession: 'Software engineer',
  question: 'Walk me through a project you led from the first idea to its launch.',
  competency: 'project',
  notice:
    'Each challenge is told to its end before the next begins, and the cost of the choice is named.',
  sections: {
    goal: `In February 2024 our pharmacies waited a median of 11 seconds for the screen that checks whether two drugs clash. Pharmacists told us that they skipped the check at rush hour, which is exactly when mistakes happen. I set out to bring the wait under two seconds by the end of June, without dropping a single check.`,
    data: `I traced 3,000 real requests over a week. Everyone was sure that the drug database was slow; in truth, eight of the eleven seconds went into calling a dosage service once for every drug on the list. I also sat behind the counter in two pharmacies for a morning and saw that nobody reads past the first warning.`,
    stakeholders: `The clinical safety lead, Ines, wanted every warning recomputed each time, since a stale one could hurt someone. The pharmacies wanted speed. The team that owned the dosage service had no room for us until fall. I met with Ines every Thursday, with the traces open, so that she saw each risk before it was in code.`,
    role: `I led the project with two other engineers and answered for the date. I wrote the design, built the new batching layer myself, and decided what we would cache and what never. Rollout tooling I handed to Pavel, who knew our deployment better than I did.`,
    challenges: `The first obstacle was the dosage service: it took one drug per call, and its team could not change it. I wrote a small proxy in front of it that collected the calls of one screen and ran them side by side, and the wait fell from 11 to 4 seconds.
The second was trust. In May, Ines found a cached warning that was six hours old and withdrew her approval. I had cached by drug alone; I changed the key to drug, dose and patient age, let everything expire after ten minutes, and went through forty cases with her until she signed again.`,
    tradeoffs: `We could have computed all pairs in advance each night, which would have been faster still, at half a second. I decided against it because new allergies are entered during the day, and a check that misses one is worse than a slow check. The price was a second of waiting and a proxy that we have to keep running.`,
    validation: `For two weeks the new path ran beside the old one in five pharmacies, and we compared every result: 3 differences in 41,000 checks, all of them errors of the old path. Then we went store by store behind a switch. Had one warning been missing, the switch would have sent the store back within a minute; we tried that twice on purpose.`,
    results: `The median wait went from 11 seconds to 1.7 by June 20, ten days early. Skipped checks at rush hour fell from 23 % to 4 %. The dosage team took over my proxy in the fall, and two other products use it today.`,
  },
};
