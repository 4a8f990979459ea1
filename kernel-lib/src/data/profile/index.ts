// Whether data is fit to use: every variable in numbers and pictures, and checks of the whole.
export { profilePicture, profileTable, sortedChecks } from "./profile-table";
export type { ProfileOptions } from "./profile-table";
