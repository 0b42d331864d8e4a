/** Palabras de la página «¿Qué tan bueno es?». */
import type { evidence as english } from '../../en/app/evidence';
import type { Same } from '../../same';

export const evidence: Same<typeof english> = {
  heading: '¿Qué tan bueno es?',
  lead: 'Contra qué se contrastó el modelo, en qué falló y qué no puede hacer. Hecho para la versión {{version}} del modelo con {{runs}} corridas de cada mundo.',
  backTests: {
    heading: 'Pronósticos frente a conteos',
    help: 'Cada pronóstico parte de cifras conocidas en su origen, con las políticas conocidas entonces. Línea: la mediana del ensamble; bandas: la mitad y nueve décimas de las corridas; puntos: lo que se contó.',
    chart: '{{place}}, desde el final de {{origin}}',
    median: 'Mediana',
    nation: 'La nación',
    error:
      'Yerra {{model}} víctimas por mes en promedio; el último valor erraría {{last}}, el mismo mes del año anterior {{year}}. La banda de 90 % contiene {{band90}} de {{months}} meses; la de 50 %, {{band50}}.',
    unseen: 'Ninguno de estos meses se había contado cuando esto se hizo.',
    pooled:
      'En conjunto, la nación y Sinaloa: {{last}} del error del último valor y {{year}} del error del año anterior; las bandas de 90 % contienen {{band90}} de los meses, las de 50 % {{band50}}.',
    own: 'Conteos más recientes se pueden puntuar igual, para cualquier estado, con el código fuente de Blowback: docs/evidence.md dice cómo.',
  },
  calibration: {
    heading: 'Calibración',
    title: 'Meses cuyo conteo quedó debajo de un cuantil del pronóstico',
    unit: '% de los meses',
    axis: 'Cuantil del pronóstico, %',
    help: 'En un pronóstico perfectamente calibrado la curva es la diagonal: 5 % de los conteos quedan debajo del cuantil de 5 %, y así sucesivamente. Son pocos meses y dos lugares: léase a grandes rasgos.',
  },
  rolling: {
    heading: 'La receta nacional, preguntada cada mes',
    help: 'Solo nivel y tendencia, sin políticas, desde cada mes del registro ({{from}} a {{to}}): error medio como proporción de lo contado. Las constantes se eligieron con meses hasta agosto de 2024, así que casi todo esto está dentro de la muestra; los errores de la deriva, no.',
    columns: {
      ahead: 'Anticipación',
      recipe: 'Receta',
      lastValue: 'Último valor',
      sameMonthLastYear: 'Mismo mes del último año conocido',
      origins: 'Orígenes',
    },
    months: '{{count}} meses',
    calibration:
      'Desde {{from}}, cada origen conocía solo los errores anteriores. De {{months}} meses pronosticados, la banda de 90 % contuvo {{inside}}: es ancha porque aún se recordaban los años de alza de los homicidios.',
  },
  studies: {
    heading: 'Efectos publicados, buscados dentro del modelo',
    help: 'El mismo evento en mundos pareados, medido como en los estudios, para estados enteros. El intervalo abarca 90 % de los pares de corridas.',
    inSample: 'Un parámetro se fijó con esta cifra a la vista.',
    missed: 'Falla: {{reason}}',
  },
  theories: {
    heading: 'Teorías rivales',
    help: 'Escuelas que leen la evidencia de otro modo. Homicidios del primer año frente a ninguna entrega: la mediana con cada una, y qué tan ancho es eso junto al azar.',
    use: 'Correr «{{title}}» con',
    standard: 'El modelo tal como está',
    apply: 'Adoptar esta teoría',
    agree: 'Todas las teorías coinciden en la dirección.',
    disagree: 'Las teorías no coinciden en la dirección.',
    for: 'Sigue a: {{cites}}',
    against: 'En contra: {{cites}}',
  },
  limits: {
    heading: 'Lo que no puede hacer',
    breaks:
      'No prevé rupturas: de los meses posteriores a {{origin}}, su peor banda de 90 % contiene {{band90}}.',
    local: 'Conoce estados, no municipios; los efectos en un municipio se diluyen.',
    persons:
      'Conoce organizaciones y rangos, no personas, y nada dice de una muerte en particular.',
    counts: 'Sigue conteos oficiales, que se revisan y no incluyen a las personas desaparecidas.',
    judged:
      'Muchos parámetros son juicio nuestro, así marcados; sus rangos no son intervalos de confianza.',
    politics: 'La política y los tribunales descansan en un puñado de casos.',
  },
  misfit:
    'La corrida central se aparta en promedio {{error}} de los {{months}} meses contados: {{share}} de su media.',
};
