# Qué hace difícil un ejercicio, como lo pide una persona adulta.

feature-unknown-result = Falta el resultado
feature-unknown-second = Falta el segundo número
feature-unknown-first = Falta el primer número
feature-crosses-ten = Las unidades forman o piden una decena
feature-trades-often = Más de un canje
feature-across-zero = Un canje a través de un cero
feature-zero-inside = Un cero dentro de un número
feature-with-zero = Con cero
feature-double = Dobles
feature-near-double = Casi dobles
feature-square = Un número por sí mismo
feature-remainder = Sobra algo
feature-rounded-up = Un grupo más para lo que sobra
feature-rounded-down = Solo cuentan los grupos completos
feature-rest-asked = Se pregunta lo que sobra
feature-zero-in-quotient = Un cero en el cociente
feature-halfway = Justo a la mitad
feature-crosses-hundred = Pasa de una centena a otra
feature-like-denominators = Denominadores iguales
feature-one-denominator-fits = Un denominador es múltiplo del otro
feature-denominators-share = Denominadores con un factor común
feature-denominators-apart = Denominadores sin factor común
feature-like-numerators = Numeradores iguales
feature-over-one = Una fracción mayor que 1
feature-uneven-decimals = Distinta cantidad de cifras decimales
feature-smaller-product = Un producto menor que los dos números
