import type { Person } from '../model/person';
import type { StageId } from '../model/stage';

/** Whose mailbox the practice mailbox is. */
export const practiceAddress = 'you@practice.example';

/** A mail of the practice mailbox, and who wrote it. All of it is made up. */
export interface Story {
  /** Also the id of the mail. */
  readonly id: string;
  readonly from: Person;
  readonly company: string;
  readonly role: string;
  readonly stage: StageId;
  readonly subject: string;
  readonly body: string;
  readonly daysAgo: number;
  readonly answered: boolean;
  /** What an answer starts with, as a template would fill it; '' for an empty one. */
  readonly draft: string;
}

/** The standard template, as it stands in so many quotes. */
export const quoteTemplate = `To whom it may concern,

thank you for your interest. Please find our quote for the items you asked about below. It is valid for 30 days.

Let me know if there is anything that I can explain.

Kind regards
The sample seller`;

const anna: Story = {
  id: 'practice-anna',
  from: { name: 'Anna Schmidt', email: 'anna.schmidt@kestrel-works.example' },
  company: 'Kestrel Works',
  role: 'Operations',
  stage: 'post-purchase',
  subject: 'A quote for the second workshop',
  body: `Hello,

the benches arrived last week, and we have started to set them up. For the second workshop we would need the same again, and this time with drawers.

Could you send me a quote for twelve of them by Friday?

Best wishes
Anna Schmidt
Kestrel Works`,
  daysAgo: 0,
  answered: false,
  draft: quoteTemplate,
};

const ben: Story = {
  id: 'practice-ben',
  from: { name: 'Ben Okafor', email: 'ben@harbour-lane-bikes.example' },
  company: 'Harbour Lane Bikes',
  role: 'Owner',
  stage: 'awareness',
  subject: 'Repair stands for a small shop',
  body: `Hi,

we are opening a second bicycle shop in spring and are looking for repair stands that can be folded away. A friend told me about you.

Do you have something that fits a room of about forty square metres?

Ben Okafor
Harbour Lane Bikes`,
  daysAgo: 4,
  answered: false,
  draft: '',
};

const clara: Story = {
  id: 'practice-clara',
  from: { name: 'Clara Dupont', email: 'clara.dupont@atelier-moulin.example' },
  company: 'Atelier Moulin',
  role: 'Purchasing',
  stage: 'consideration',
  subject: 'Prices for six drawing tables',
  body: `Good morning,

as we said on the telephone: could you let me have your prices for six drawing tables, delivered to Lyon?

Thank you
Clara Dupont
Atelier Moulin`,
  daysAgo: 10,
  answered: true,
  draft: '',
};

const dario: Story = {
  id: 'practice-dario',
  from: { name: 'Dario Conti', email: 'dario.conti@conti-frames.example' },
  company: 'Conti Frames',
  role: 'Owner',
  stage: 'post-purchase',
  subject: 'Still no replacement for the two shelves',
  body: `Hello,

this is the third time that I write. Two of the shelves came with bent feet, and I am still waiting for the replacement that you promised me.

I am very disappointed. If I do not hear from you, I want my money back.

Dario Conti
Conti Frames`,
  daysAgo: 5,
  answered: false,
  draft: '',
};

/** The first is the story that the practice mailbox opens with; the newest first. */
export const stories: readonly Story[] = [anna, ben, dario, clara];
