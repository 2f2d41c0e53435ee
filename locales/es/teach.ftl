import-not-ours = Este archivo no es de Tenfold o no está completo. No se cambió nada.
import-newer = Este archivo lo hizo una versión más nueva de Tenfold. Abra Tenfold una vez con internet e inténtelo de nuevo. No se cambió nada.
import-too-large = Este archivo es demasiado grande para ser el trabajo de una clase. No se cambió nada.
