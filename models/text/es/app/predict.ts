import type { predict as english } from '../../en/app/predict';
import type { Same } from '../../same';

/** Palabras de «Predecir y luego revelar». */
export const predict: Same<typeof english> = {
  action: 'Predecir',
  actionHint: 'Dibuje lo que espera antes de mirar',
  label: 'Predicción',
  heading: '¿Qué espera usted?',
  own: 'Su predicción',
  covered:
    'A partir del {{date}} (semana {{week}}), la línea de «{{title}}» queda cubierta hasta que la revele.',
  how: 'Dibuje con el ratón o el dedo. Con el teclado: haga clic o llegue con el tabulador a la gráfica; izquierda y derecha eligen la semana, arriba y abajo el valor; con Mayús los pasos son mayores.',
  drawn_one: '{{count}} semana dibujada, hasta la semana {{last}}.',
  drawn_other: '{{count}} semanas dibujadas, hasta la semana {{last}}.',
  nothingDrawn: 'Aún no hay nada dibujado.',
  at: 'usted espera {{value}}',
  atNothing: 'aquí no hay nada dibujado',
  clear: 'Borrar',
  type: 'Escribir los números',
  typeHide: 'Cerrar la lista',
  typeLabel: 'Una semana y su valor por renglón',
  typeHint:
    'Por ejemplo, «12 530». Semanas de la {{first}} a la {{last}}; entre ellas la línea es recta.',
  typeUse: 'Usar estos números',
  typeFault: {
    form: 'Renglón {{line}}: «{{given}}» no es una semana y un número, como «12 530».',
    week: 'Renglón {{line}}: «{{given}}» no nombra una semana de la {{first}} a la {{last}}.',
    twice: 'Renglón {{line}}: «{{given}}» nombra una semana que ya está más arriba.',
  },
  reason: '¿Por qué lo espera?',
  reasonHint: 'Se fija junto con la curva y queda en el archivo.',
  lock: 'Fijar',
  lockHint: 'Para fijarla, dibuje una curva y escriba por qué.',
  locked: 'Fijada: la curva y la razón ya no cambian.',
  reveal: 'Revelar',
  waiting: 'Se están calculando las corridas; después podrá revelar.',
  discard: 'Mostrar los resultados sin predecir',
  close: 'Volver a todas las gráficas',
  remove: 'Eliminar esta predicción',
  cover: {
    title: 'Cubierto mientras predice',
    text: 'Lo que iría aquí revelaría el resultado de «{{outcome}}» en «{{title}}». Queda cubierto hasta que revele su predicción.',
    back: 'Volver a la predicción',
    claim: 'cubierto hasta que revele su predicción',
  },
  full: 'Un archivo puede tener {{count}} predicciones. Elimine una primero.',
  misfit: {
    heading: 'Cómo resultó',
    error: 'En promedio, a {{error}} {{unit}} de la línea del modelo, en {{weeks}} semanas.',
    within:
      'En {{inside}} de {{weeks}} semanas ({{share}}) está dentro de la banda de 90 %, donde caen nueve de cada diez corridas.',
    right: 'Dirección correcta: usted esperaba {{predicted}}, y así fue.',
    wrong: 'Dirección incorrecta: usted esperaba {{predicted}}; lo que vino es {{came}}.',
    more: 'un aumento',
    less: 'una baja',
    same: 'más o menos lo mismo',
    keptRight: 'dirección correcta',
    keptWrong: 'dirección incorrecta',
    kept: 'Guardado en el archivo: a {{error}}, {{share}} dentro de la banda, {{direction}} (modelo {{version}}).',
    changed: 'El escenario da ahora otros números que cuando se guardó esto.',
    scoreAgain: 'Guardar también el nuevo resultado',
  },
};
