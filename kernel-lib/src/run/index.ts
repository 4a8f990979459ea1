// A saved investigation, run again from the command line.
export { addRunCommand } from "./command";
export { EXIT } from "./exit-codes";
