/** Is this the category of behavioral questions? The others of PracHub: coding, SQL, system design, … */
export function isBehavioral(category: string): boolean {
  return /\bbehaviou?r|\bleadership\b/i.test(category);
}
