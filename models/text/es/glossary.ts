import { crime } from './glossary/crime';
import { model } from './glossary/model';
import { rules } from './glossary/rules';
import type { glossary as english } from '../en/glossary';
import type { Same } from '../same';

/** El glosario: cada término de la interfaz que no es del habla común, y para qué sirve cada vista. */
export const glossary = {
  title: 'Glosario y ayuda',
  open: 'Ayuda de esta vista y glosario',
  view: 'Esta vista',
  list: 'Términos',
  search: 'Buscar un término',
  noneFound: 'Ningún término coincide con «{{query}}».',
  views: {
    gallery: 'Escenarios iniciales para abrir, y sus archivos.',
    explore:
      'Mueva palancas a la izquierda, ponga eventos en la línea de tiempo y vea qué hacen los resultados. Elija una semana en cualquier gráfica para verla en todas partes.',
    compare:
      'Dos escenarios lado a lado: en qué difieren, qué cambia con ello y qué tan seguro es.',
    rules:
      'Cada regla con su ecuación, sus números, su evidencia y su disenso. Se puede dudar de una: apagarla o fijar un número en un valor propio.',
    lesson:
      'Lo que hace un grupo: pasos con notas y minutos para quien imparte la clase, preguntas con espacio para responder para quien participa.',
    robust:
      'Con qué facilidad cambiaría una conclusión: qué supuestos importan más y cuál es el cambio más pequeño que la invierte.',
    evidence:
      'Contra qué se contrastó el modelo y en qué falló: pronósticos junto a conteos, efectos publicados, teorías rivales, límites.',
    class:
      'Los archivos de muchas personas lado a lado: resultados, predicciones, palancas, afirmaciones y quiénes difieren más.',
    notes: 'Su pregunta, lo que espera y lo que halló, guardado en el mismo archivo.',
    handout:
      'Una hoja para imprimir o guardar como PDF: pregunta, palancas, gráficas, diferencias y razones, legible en blanco y negro.',
  },
  terms: { ...model, ...rules, ...crime },
} as const satisfies Same<typeof english>;
