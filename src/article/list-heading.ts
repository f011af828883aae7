/**
 * Lines without a colon below which those who came are listed, one a line.
 * What belongs here: wording of many publishers for a list of people who were there.
 */
const HEADING = new RegExp(
  `^(?:${[
    String.raw`(?:the )?(?:members|composition) of (?:the|our|his|her|their) (?:[\w-]+ ){0,2}(?:delegation|team|party|mission|group)`,
    String.raw`(?:the )?(?:[\w-]+ ){0,2}delegation members`,
    `(?:list of |main |other )?(?:participants|attendees)`,
    `(?:also |those )?(?:present|in attendance)`,
  ].join('|')})$`,
  'i',
);

/** Whether a line says that those named in the lines below it were there. */
export function isListHeading(line: string): boolean {
  return line.length < LONGEST && HEADING.test(line);
}

const LONGEST = 60;
