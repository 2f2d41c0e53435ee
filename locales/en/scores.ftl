# Scores of outside tests, on the page for adults and in the report for a team.
scores-title = Scores of other tests
scores-note = A list (CSV) with columns for the code or nickname, the score or level, and the date. Measure and source may be there. Tenfold shows these scores and uses them for nothing.
scores-source = Name of the test, where the list has none
scores-choose = Choose a list of scores (CSV)
# $new $same $left
scores-report = New: { $new }. There already: { $same }. Left out: { $left }.
# $name $measure $score $date
scores-row = { $name }: { $measure }, { $score }, { $date }
scores-more = and { $count } more
scores-unknown = Nobody here is called “{ $code }”.
scores-several = Several students are called “{ $code }”.
scores-no-score = There is no score and no level.
scores-no-date = “{ $date }” is no date. Write 2026-01-05 or 1/5/2026, month first.
scores-no-source = The name of the test is missing.
scores-too-long = A text in this row is too long.
scores-twice = A row before it says the same.
scores-no-columns = No scores were found. The list needs a column called code or nickname, and one called score or level. Nothing was changed.
scores-caption = Scores of other tests, as they were taken in
scores-of-others = These scores come from other tests. What they mean, their source says.
scores-test = Test
scores-measure = Measure
scores-score = Score
scores-level = Level or rank
