# Los múltiplos de un número entre otros.

multiples = { $case ->
    [ask-mark-multiples] Marca todos los múltiplos de { $of } del { $from } al { $to }.
    [again-mark-multiples] ¿Qué números dices si cuentas de { $of } en { $of } desde 0? Márcalos todos.
    [strategy-mark-multiples] Busca un número que sea algo por { $of }. Luego sigue contando de { $of } en { $of }.
    [not-yet-mark-multiples] Primero marca un número.
    [question-mark-multiples] ¿Qué número es múltiplo de { $of }?
    [praise-mark-multiples] Contaste de { $of } en { $of } y marcaste todos los múltiplos.
    [ask-write-multiples] Escribe todos los múltiplos de { $of } del { $from } al { $to }. Puedes dejar casillas vacías.
    [again-write-multiples] Cuentas de { $of } en { $of } desde 0. ¿Qué números dices del { $from } al { $to }?
    [strategy-write-multiples] Busca el primer número que sea algo por { $of }. Luego sigue contando de { $of } en { $of }.
    [not-yet-write-multiples] Primero escribe un número.
    [question-write-multiples] ¿Qué número es múltiplo de { $of }?
   *[praise-write-multiples] Contaste de { $of } en { $of } y hallaste todos los múltiplos.
}
multiple-is = { $layout ->
    [mark-multiples] { $times } por { $of } es { $number }. Lo marcamos.
   *[write-multiples] { $times } por { $of } es { $number }. Lo escribimos.
}

fact-factors-for-multiples = { $part ->
    [name] Escribe factores en lugar de múltiplos
    [does] Escribe 1, 2, 3 y 6 cuando se le piden los múltiplos de 6.
    [why] Las dos palabras son de la multiplicación. Lo que forma el número viene primero a la mente.
    [next] Cuenten de 6 en 6 con saltos en una recta numérica. Donde cae un salto hay un múltiplo. Ningún factor de 6 queda más allá del primer salto.
    [feedback] Un múltiplo no es menor que el número. Cuenta a saltos de ese número, desde 0.
   *[question] Si cuentas a saltos de este número desde 0, ¿qué dices primero?
}
