# Números primos entre otros.

primes = { $case ->
    [ask-piles] ¿Qué números del { $from } al { $to } son primos? Tacha los otros montones.
    [again-piles] Un número primo de fichas forma un solo rectángulo: 1 fila. Tacha los montones que forman más.
    [strategy-piles] Ve en orden: 2 filas, 3 filas, 4 filas, 5 filas. Tacha los montones con filas iguales.
    [not-yet-piles] Primero tacha un montón.
    [question-piles] ¿Qué montón forma un solo rectángulo, con 1 fila?
    [praise-piles] Probaste con más y más filas. Lo que queda es primo.
    [ask-sieve] ¿Qué números del { $from } al { $to } son primos? Tacha los otros números.
    [again-sieve] Un número primo tiene solo dos factores: el 1 y él mismo. Tacha todos los otros.
    [strategy-sieve] Tacha los múltiplos de 2, de 3, de 5, de 7. El número mismo se queda.
    [not-yet-sieve] Primero tacha un número.
    [question-sieve] ¿Cuál de estos números es primo?
    [praise-sieve] Tachaste los múltiplos en orden. Lo que queda es primo.
    [ask-mark-primes] Marca todos los números primos del { $from } al { $to }.
    [again-mark-primes] ¿Qué números tienen solo dos factores, el 1 y ellos mismos? Márcalos todos.
    [strategy-mark-primes] Piensa en fichas en filas iguales. ¿Más de 1 fila, y más de 1 en cada una? No es primo.
    [not-yet-mark-primes] Primero marca un número.
    [question-mark-primes] ¿Cuál de estos números es primo?
   *[praise-mark-primes] Miraste cada número y marcaste todos los primos.
}
prime-rows = En { $rows } filas, unos montones tienen filas iguales. Son rectángulos y los tachamos.
prime-sieve = { $case ->
    [one] El 1 tiene un solo factor. No es primo. Lo tachamos.
    [own] El { $of } es primo. Tachamos sus otros múltiplos.
   *[all] Tachamos los múltiplos de { $of }.
}
prime-found = Solo 1 por { $number } es { $number }. Es primo.

fact-one-is-prime = { $part ->
    [name] Toma el 1 por un número primo
    [does] Marca 1, 2, 3, 5 y 7 como los números primos hasta el 10.
    [why] El 1 no tiene más factores que el 1 y él mismo. Que los dos son uno solo se pasa por alto.
    [next] Escriban todos los factores de 1, 2, 3 y 5. Un número primo tiene dos factores. El 1 tiene uno solo.
    [feedback] Uno de tus números no tiene dos factores. Cuenta los factores de cada uno.
   *[question] ¿Cuántos factores tiene tu número más pequeño?
}
fact-odd-is-prime = { $part ->
    [name] Toma todo número impar por primo
    [does] Marca 11, 13, 15, 17 y 19 como los números primos del 11 al 20.
    [why] Casi todos los números primos son impares. Así parece que al revés también es cierto.
    [next] Pongan 9 fichas y 15 fichas en 3 filas. Son números impares y forman un rectángulo.
    [feedback] Algunos de estos forman un rectángulo de 3 filas. Impar no es lo mismo que primo.
   *[question] ¿Hallas un número impar que forme un rectángulo de 3 filas?
}
fact-two-not-prime = { $part ->
    [name] Deja fuera el 2 porque es par
    [does] Marca 3, 5 y 7 como los números primos hasta el 10.
    [why] Todos los otros números pares tienen el 2 como factor y no son primos.
    [next] Escriban todos los factores de 2, de 4 y de 6. Los pares después del 2 tienen un factor más: el 2.
    [feedback] Todavía falta un número primo. Mira también los números pares.
   *[question] ¿Qué números dan 2 al multiplicar?
}
