# Files for other programs: out and in.

roster-zip-damaged = This zip file is damaged or locked. Unpack it, and choose the files in it.

## Titles in the files of OneRoster
school-course = Mathematics
school-everyone = Everyone
school-practice = Practice
# $skill $stage
school-item = { $skill }: { $stage }
# $right $of
school-result = { $right } of { $of } right

## Buttons under Files
exports-more = More exports
exports-sittings = Sittings (CSV)
exports-decisions = Plans and decisions (CSV)
exports-xapi = For a record store (xAPI, zip)
exports-xapi-note = Without nicknames. Send the files in the zip in their order.
exports-school = Roster and results (OneRoster, zip)
exports-school-note = With nicknames, and with the results of this school year.
