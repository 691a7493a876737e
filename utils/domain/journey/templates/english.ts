import type { Texts } from './uses';

export const english: Texts = {
  'reply-owed': [
    '[[Re: {{last-subject}}]]',
    `Thank you for your mail. I am looking into it and will come back to you with a proper answer by tomorrow evening. If it can't wait that long, just call me.`,
  ],
  quote: [
    'Your quote[[ {{quote-number}}]]',
    `Thank you for your inquiry. You will find our quote[[ {{quote-number}}]] attached. [[It comes to {{quote-amount}}.]] [[It holds until {{valid-until}}.]]

If anything is unclear, or should be different, call me or answer this mail. I am glad to go through it with you.`,
  ],
  'quote-unanswered': [
    '[[Quote {{quote-number}}: ]]Is anything still open?',
    `I sent you our quote[[ {{quote-number}}]][[ on {{quote-date}}]], and I wanted to ask how it reads to you.

Is there something that I should explain or change? A short word is enough, and so is a call.[[

The prices hold until {{valid-until}}.]]`,
  ],
  'no-next-step': [
    'What would be a good next step?',
    `Thank you for your time so far. So that nothing gets lost, I would like to agree the next step with you.

Would a short call in the next few days suit you? Tell me a day and a time, and I will keep it free.`,
  ],
  'thank-you': [
    'Thank you for your order[[ {{number}}]]',
    `Thank you for your order[[ {{number}}]]. I am glad that you chose us.

From here on I am there for you: for dates, for changes, for anything else. Just answer this mail.`,
  ],
  'all-is-well': [
    'Is everything as it should be?',
    `Your order[[ {{number}}]] arrived[[ {{delivered-ago}}]], and I would like to know whether everything is as it should be.

If something is missing, broken or simply not quite right, tell me, and I will see to it.`,
  ],
  feedback: [
    'One question about your order[[ {{number}}]]',
    `How satisfied are you with us, from 1 (not at all) to 5 (very)? The number alone is a great help. If you like, add a word about what we should do better.

I read every answer myself.`,
  ],
  education: [
    'Getting the most out of it',
    `By now you will know your way around. Most people have a question or two at this point: how to look after it, what else it can do, or what goes well with it.

Tell me how you use it, and I will send you the two or three hints that fit. Or we take fifteen minutes on the phone.`,
  ],
  opportunity: [
    'A thought about what comes next',
    `Some time has passed since your order[[ {{number}}]], and I have been thinking about what else could be of use to you.

I have an idea that might fit. Would a short call next week suit you? If now is not the time, a word is enough, and I will leave it at that.`,
  ],
  'keep-in-touch': [
    'How are things going?',
    `We have not been in touch for a while[[, the last time was on {{last-contact}}]], and I was wondering how you are[[ and how things are going at {{company}}]].

Is there anything on your desk just now that I could help with? I would be glad to hear from you either way.`,
  ],
  'win-back': [
    'It has been a while',
    `Some time has passed since your last order, and I have thought of you more than once. I hope that you are well.

Did something keep you from coming back? If it was us, I would like to hear it and put it right. If there was simply no need, a short word helps me just as much.`,
  ],
  referral: [
    'A small request',
    `Thank you for your kind words. They mean a lot to me.

Do you know somebody whom we could help in the same way? Then I would be grateful if you passed on my name, or told me whom I may write to. And if nobody comes to mind, that is fine, too.`,
  ],
  review: [
    'A few words for others?',
    `Thank you for your good rating. I am glad that everything went well.

Would you write a sentence or two about it where others can read them? It helps people who are looking for somebody to trust.`,
  ],
  'playbook:tell-owner': [
    'I am looking into it',
    `I have read your message, and I am sorry. That is not how it should be.

I have taken this into my own hands. I will find out what happened and call you within the next 24 hours. Until then you reach me directly by answering this mail.`,
  ],
  'playbook:call': [
    'When may I call you?',
    `I would like to hear from you what happened, and talk about how we put it right. That is easier on the phone than in writing.

When would a call suit you, today or tomorrow? Tell me a time, and the number that reaches you best.`,
  ],
  'playbook:confirm': [
    'How we will put it right',
    `Thank you for telling me openly what went wrong. I understand how annoying this was, and I apologise.

We will put it right in the way that we talked about, and I will see to it myself. As soon as a step is done, you will hear from me. If I got something wrong, or if anything is missing, please tell me.`,
  ],
  'playbook:close': [
    'Is it settled for you?',
    `From our side, everything that we talked about is done. What counts is whether you see it the same way.

Is it settled for you, or is something still open? Thank you for your patience, and for letting us put it right.`,
  ],
  'playbook:introduce': [
    'Your contact from now on',
    `[[My name is {{my-name}}. ]]From now on I am the one to ask for everything between us. What you agreed with my colleague stays as it is.

If something has been on your mind for a while, tell me: this is a good moment.`,
  ],
  'playbook:first-call': [
    'When may I say hello?',
    `I would like to get to know you, and to hear what matters to you just now. There is nothing that I want to sell.

Would ten minutes on the phone suit you in the next few days? Tell me a day and a time, and I will call.`,
  ],
};

/** For who sells things. */
export const englishGoods: Texts = {
  'playbook:tell-first': [
    'Your order[[ {{number}}]] will be late',
    `You should hear this from me first: your order[[ {{number}}]] will not reach you on the day that we planned. I am sorry about that.

I am finding out when it will be with you, and I will tell you by tomorrow. If this causes you trouble, call me, and we will look for a way through it.`,
  ],
  'playbook:new-date': [
    'The new day for your order[[ {{number}}]]',
    `There is a new day for your order[[ {{number}}]]. I would like to go through it with you, and see whether it suits you.

May I call you today? If there is something that would help you until then, tell me.`,
  ],
  'playbook:arrived': [
    'Has everything arrived?',
    `Your order[[ {{number}}]] should be with you by now. Has it arrived, and is everything as it should be?

Thank you for your patience. If anything is missing, I will see to it at once.`,
  ],
};

/** For who sells work by the project. */
export const englishServices: Texts = {
  'thank-you': [
    'Thank you for your trust',
    `Thank you for giving us this work[[ ({{number}})]]. I am looking forward to it.

From here on I am there for you: for dates, for changes, for anything else. Just answer this mail.`,
  ],
  'all-is-well': [
    'Is everything as it should be?',
    `We finished our work[[ on {{number}}]][[ {{delivered-ago}}]], and I would like to know whether everything is as it should be.

If something is missing, or simply not quite right, tell me, and I will see to it.`,
  ],
  feedback: [
    'One question about our work',
    `How satisfied are you with our work, from 1 (not at all) to 5 (very)? The number alone is a great help. If you like, add a word about what we should do better.

I read every answer myself.`,
  ],
  education: [
    'Getting the most out of it',
    `By now our work is part of your everyday life. Most people have a question or two at this point: how to keep it up to date, what else it can do, or who should know about it.

Tell me how it goes, and I will send you the two or three hints that fit. Or we take fifteen minutes on the phone.`,
  ],
  opportunity: [
    'A thought about what comes next',
    `Some time has passed since we finished our work[[ on {{number}}]], and I have been thinking about what else could be of use to you.

I have an idea that might fit. Would a short call next week suit you? If now is not the time, a word is enough, and I will leave it at that.`,
  ],
  'win-back': [
    'It has been a while',
    `Some time has passed since we last worked together, and I have thought of you more than once. I hope that you are well.

Did something keep you from coming back? If it was us, I would like to hear it and put it right. If there was simply no need, a short word helps me just as much.`,
  ],
  'playbook:tell-first': [
    'We need more time',
    `You should hear this from me first: we will not be ready on the day that we planned. I am sorry about that.

I am working out what it means for you, and I will come back to you with a plan within two days. If this causes you trouble, call me, and we will look for a way through it.`,
  ],
  'playbook:new-plan': [
    'A new plan',
    `There is a new plan for our work[[ on {{number}}]]: what comes when, and what it means for you. I would like to go through it with you before anything is settled.

When would half an hour suit you, today or tomorrow?`,
  ],
  'playbook:back-on-track': [
    'How does it look to you now?',
    `From our side, the work[[ on {{number}}]] is back on track. What counts is how it looks to you.

Is there still something that worries you? Thank you for your patience.`,
  ],
};
