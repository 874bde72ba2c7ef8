/** Addresses that the Glassdoor adapter claims. */
export const claimed = [
  'https://www.glassdoor.com/Interview/Tell-me-about-a-sale-you-lost-QTN_5512345.htm',
  'https://www.glassdoor.co.uk/Interview/Tell-me-about-a-sale-you-lost-QTN_5512345.htm?sort=new',
  'https://www.glassdoor.de/Vorstellungsgespr%C3%A4ch/Tern-Labs-Vorstellungsgespr%C3%A4ch-E7-RVW123456.htm',
  'https://fr.glassdoor.ch/Entretien/Parlez-moi-d-un-conflit-QTN_99.htm',
  'https://glassdoor.com.br/Entrevista/Tern-Labs-Entrevista-E7-RVW123456.htm',
  'https://www.glassdoor.com.hk/Interview/Tern-Labs-Interview-RVW123456.htm',
];

/** Near misses: lists, reviews of employers, and hosts that only look like it. */
export const refused = [
  'https://www.glassdoor.com/Interview/index.htm',
  'https://www.glassdoor.com/Interview/Tern-Labs-Interview-Questions-E7012.htm',
  'https://www.glassdoor.com/Reviews/Employee-Review-Tern-Labs-RVW123456.htm',
  'https://www.glassdoor.com/Interview/Tell-me-about-a-sale-you-lost-QTN_5512345.html',
  'https://www.glassdoor.com/Interview/QTN_5512345.htm',
  'https://www.glassdoor.com/Job/Interview/Tell-me-QTN_5512345.htm',
  'https://www.notglassdoor.com/Interview/Tell-me-about-a-sale-you-lost-QTN_5512345.htm',
  'https://www.glassdoor.com.evil.com/Interview/Tell-me-about-a-sale-you-lost-QTN_5512345.htm',
];
