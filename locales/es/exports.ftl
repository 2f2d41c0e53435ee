# Archivos para otros programas: de salida y de entrada.

roster-zip-damaged = Este archivo zip está dañado o tiene contraseña. Descomprímalo y elija los archivos que contiene.

## Títulos en los archivos de OneRoster
school-course = Matemáticas
school-everyone = Todo el grupo
school-practice = Práctica
# $skill $stage
school-item = { $skill }: { $stage }
# $right $of
school-result = { $right } de { $of } correctas

## Botones bajo Archivos
exports-more = Más archivos
exports-sittings = Sesiones (CSV)
exports-decisions = Planes y decisiones (CSV)
exports-xapi = Para un almacén de registros (xAPI, zip)
exports-xapi-note = Sin apodos. Envíe los archivos del zip en su orden.
exports-school = Lista y resultados (OneRoster, zip)
exports-school-note = Con apodos y con los resultados de este año escolar.
