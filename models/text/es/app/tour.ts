/** Palabras del recorrido con el que empieza quien abre la aplicación por primera vez. */
import type { Same } from '../../same';
import type { tour as english } from '../../en/app/tour';

export const tour = {
  place: '{{at}} de {{of}}',
  skip: 'Omitir el recorrido',
  back: 'Atrás',
  next: 'Siguiente',
  done: 'Listo',
  gallery: {
    title: 'Empiece con una pregunta',
    text: 'Cada tarjeta es un escenario inicial y se abre como un documento propio. Abra una, o pulse Siguiente para la entrega de los 29.',
  },
  lever: {
    title: 'Mueva una palanca',
    text: 'Una palanca es una política, en unidades reales. Arrástrela, use las flechas o escriba un número: todo lo de la derecha responde de inmediato.',
  },
  bands: {
    title: 'Mire las bandas, no solo las líneas',
    text: 'La línea es la corrida central. A su alrededor, la mitad de las corridas queda en la banda oscura y nueve de cada diez en la clara: así de seguro está el modelo.',
  },
  why: {
    title: 'Pregunte por qué',
    text: 'Para la semana que elija, esto suma qué reglas formaron el número y dice dónde se separan dos escenarios.',
  },
  compare: {
    title: 'Compare dos escenarios',
    text: 'Duplique un escenario, cambie la copia y vea aquí qué difiere, cuánto y con qué claridad.',
  },
  save: {
    title: 'Guarde un solo archivo',
    text: 'Escenarios, notas, predicciones y afirmaciones quedan en un archivo: envíelo, entréguelo, vuelva a abrirlo. Ctrl+Z deshace cualquier paso.',
  },
  help: {
    title: 'Aquí está la ayuda',
    text: 'El signo de interrogación dice para qué sirve la vista en pantalla y abre la guía. Este recorrido se inicia otra vez desde el menú Ayuda o con Ctrl+K.',
  },
} as const satisfies Same<typeof english>;
