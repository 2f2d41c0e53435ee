# Puntajes de otras pruebas, en la página para adultos y en el informe para un equipo.
scores-title = Puntajes de otras pruebas
scores-note = Una lista (CSV) con columnas para el código o apodo, el puntaje o nivel, y la fecha. Puede traer también la medida y la fuente. Tenfold muestra estos puntajes y no los usa para nada.
scores-source = Nombre de la prueba, si la lista no lo trae
scores-choose = Elija una lista de puntajes (CSV)
# $new $same $left
scores-report = Nuevos: { $new }. Ya estaban: { $same }. Omitidos: { $left }.
# $name $measure $score $date
scores-row = { $name }: { $measure }, { $score }, { $date }
scores-more = y { $count } más
scores-unknown = Aquí nadie se llama «{ $code }».
scores-several = Varios estudiantes se llaman «{ $code }».
scores-no-score = No hay puntaje ni nivel.
scores-no-date = «{ $date }» no es una fecha. Escriba 2026-01-05 o 1/5/2026, primero el mes.
scores-no-source = Falta el nombre de la prueba.
scores-too-long = Un texto de esta fila es demasiado largo.
scores-twice = Una fila anterior dice lo mismo.
scores-no-columns = No se encontraron puntajes. La lista necesita una columna llamada código o apodo, y otra llamada puntaje o nivel. No se cambió nada.
scores-caption = Puntajes de otras pruebas, tal como llegaron
scores-of-others = Estos puntajes vienen de otras pruebas. Lo que significan lo dice su fuente.
scores-test = Prueba
scores-measure = Medida
scores-score = Puntaje
scores-level = Nivel o rango
