/** Sections of the pathway plan (SI 2010/2571 Sch 1) that the demonstration writes objectives in. */
export type ObjectiveSection =
  | 'CONTACT_SUPPORT'
  | 'EDUCATION_TRAINING'
  | 'EMPLOYMENT'
  | 'CONTINGENCY'
  | 'ACCOMMODATION'
  | 'FAMILY_SOCIAL'
  | 'PRACTICAL_SKILLS'
  | 'FINANCIAL'
  | 'HEALTH'
  | 'IDENTITY'
  | 'IMMIGRATION';

/** Objectives as invented young people say them, by section of the plan. */
export const OBJECTIVES: Readonly<Record<ObjectiveSection, readonly string[]>> = {
  CONTACT_SUPPORT: [
    'See my PA every two weeks, not just when something is wrong',
    'Know who to ring at the weekend',
    'Have one person who comes to all my meetings with me',
    'Meet my PA before my social worker goes',
    'Get a text the day before, every time',
  ],
  EDUCATION_TRAINING: [
    'Pass my maths and English this summer',
    'Finish Level 2 and move up to Level 3',
    'Get a laptop that works for college',
    'Look round three universities and pick one',
    'Get extra time in exams sorted before March',
    'Start the English course with more hours',
    'Go back to college in September, part time',
  ],
  EMPLOYMENT: [
    'Get a Saturday job',
    'Find an apprenticeship in the building trade',
    'Do two weeks’ work experience outdoors',
    'Write a CV that doesn’t have gaps I have to explain',
    'Pass my driving theory test',
    'Keep this job past the trial period',
    'Have clothes for interviews',
  ],
  CONTINGENCY: [
    'Know where I would go if I lost my place, before it happens',
    'Have a plan for days when my head is bad',
    'Agree who I stay with if the flat falls through',
  ],
  ACCOMMODATION: [
    'A home I won’t have to leave',
    'Stay with my carers after I’m 18',
    'Move to my own flat near the people I know',
    'Try the training flat for a fortnight',
    'A place that takes my dog',
    'Somewhere quiet where I feel safe',
    'Keep my tenancy for a year',
    'Move out of the hostel before Christmas',
    'Get the damp fixed in my bedroom',
  ],
  FAMILY_SOCIAL: [
    'See my brothers every fortnight',
    'Sunday tea at Nan’s every week',
    'Find out if my sister wants to meet me',
    'Make two friends who aren’t from care',
    'Join a football team and stick with it',
    'Ring my mum when I want to, not when I have to',
  ],
  PRACTICAL_SKILLS: [
    'Cook five dinners without ringing anyone',
    'Do my own washing and not shrink it',
    'Learn to read a tenancy agreement',
    'Get the bus to college on my own',
    'Put up a shelf',
    'Make my own doctor’s appointments',
  ],
  FINANCIAL: [
    'Have my own bank account and savings for moving',
    'Manage my own money for a whole month',
    'Claim Universal Credit before my birthday so there’s no gap',
    'Pay off what I owe on the electric',
    'Know what my setting up home money can be spent on',
    'Save for my deposit',
  ],
  HEALTH: [
    'A doctor near me who doesn’t make me start again',
    'Sleep through the night most nights',
    'Go to the dentist without being scared of it',
    'Get my health history and understand it',
    'Find counselling with someone I choose',
    'Stop smoking before the baby comes',
  ],
  IDENTITY: [
    'Get a passport with my right name on it',
    'Have my birth certificate in my own hands',
    'Cook my own food for Eid, with friends',
    'Read my file with someone beside me',
    'Have photos of where I lived when I was little',
    'Be called by the name I chose, everywhere',
  ],
  IMMIGRATION: [
    'Get my papers, and know what happens if the answer is no',
    'Have a solicitor who explains things in my language',
    'Find my family through the Red Cross',
  ],
};

/** Objectives of the leading people, by reference. The state is that of the objective. */
export const LEADING_OBJECTIVES: Readonly<
  Record<string, readonly { section: ObjectiveSection; words: string; state?: 'ACHIEVED' }[]>
> = {
  'TR-2041': [
    { section: 'ACCOMMODATION', words: 'Move to my own flat near my nan by my 18th birthday' },
    { section: 'EDUCATION_TRAINING', words: 'Finish Level 2 hair and beauty and find a Saturday job' },
    { section: 'FINANCIAL', words: 'Have my own bank account and savings for moving' },
    { section: 'HEALTH', words: 'Have someone to talk to on bad days who knows me' },
    { section: 'FAMILY_SOCIAL', words: 'Sunday tea at Nan’s every week', state: 'ACHIEVED' },
  ],
  'TR-2052': [
    { section: 'ACCOMMODATION', words: 'A home I won’t have to leave' },
    { section: 'EDUCATION_TRAINING', words: 'Finish electrician course' },
    { section: 'FINANCIAL', words: 'Save for my deposit' },
  ],
  'TR-2060': [
    { section: 'ACCOMMODATION', words: 'Stay with Sue and Mark after I’m 18' },
    { section: 'EMPLOYMENT', words: 'Work I enjoy' },
    { section: 'FINANCIAL', words: 'Get my National Insurance number and know what it is for' },
  ],
  'TR-2077': [
    { section: 'ACCOMMODATION', words: 'A home where I feel safe' },
    { section: 'IMMIGRATION', words: 'Get my papers, and know what happens if the answer is no' },
    { section: 'EDUCATION_TRAINING', words: 'Study English more hours' },
  ],
  'TR-2081': [
    { section: 'ACCOMMODATION', words: 'A ground floor flat near the bus to college' },
    { section: 'HEALTH', words: 'Get my knees looked at properly' },
    { section: 'EDUCATION_TRAINING', words: 'Finish my business course' },
  ],
  'TR-1986': [
    { section: 'FINANCIAL', words: 'Manage my own money' },
    { section: 'ACCOMMODATION', words: 'My own front door' },
    { section: 'EMPLOYMENT', words: 'Get a job in a kitchen' },
  ],
  'TR-1871': [
    { section: 'HEALTH', words: 'A doctor near me' },
    { section: 'CONTACT_SUPPORT', words: 'Text me, and don’t give up if I don’t answer' },
  ],
  'TR-1942': [
    { section: 'EMPLOYMENT', words: 'Outdoor job' },
    { section: 'ACCOMMODATION', words: 'A flat close enough to walk to work' },
  ],
  'TR-1933': [
    { section: 'EDUCATION_TRAINING', words: 'Finish the first year of my apprenticeship' },
    { section: 'ACCOMMODATION', words: 'A one bed flat near Portway when I’m ready' },
  ],
  'TR-1764': [
    { section: 'ACCOMMODATION', words: 'Settle into my flat and keep it' },
    { section: 'FINANCIAL', words: 'Set up the bills so they pay themselves' },
  ],
};
