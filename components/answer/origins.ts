/** Origin of the user's own changes to a document that do not come out of an editor. */
export const LOCAL_EDIT = Symbol('the user, outside an editor');
