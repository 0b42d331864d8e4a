/** El Estado y la sociedad: cárceles, operativos, reclutamiento, decomisos, aprobación. */
import type { EvidenceInWords } from './words';

const cartels = 'Prieto-Curiel, Campedelli y Hope 2023, Science 381:1312';

export const state: EvidenceInWords = {
  'cndh-prisons': {
    cite: 'CNDH, supervisión penitenciaria',
    finding:
      'Los internos gobernaban la cárcel en 60 de 100 centros (2011), 65 de 101 (2012) y 71 de 154 (2015).',
  },
  'prison-reform-pace': {
    finding:
      'Recuperar una cárcel de manos de los internos toma meses; la mitad de una reforma, 10–40 semanas.',
  },
  'prison-hardness-2025': {
    finding:
      'Las cárceles mexicanas de 2025 están alrededor de 0.35 entre el autogobierno de los internos (0) y una cárcel estadounidense de alta seguridad (1).',
  },
  'castillo-mejia-restrepo-2020': {
    cite: 'Castillo, Mejía y Restrepo 2020',
    finding:
      'La escasez de cocaína tras los decomisos explica 10–14 % del aumento de la violencia de 2006–09.',
  },
  'trejo-ley-2016': {
    cite: 'Trejo y Ley 2016',
    finding:
      'La violencia en ciudades gobernadas por la oposición al gobierno federal fue hasta cinco veces mayor.',
  },
  'trejo-ley-2018': {
    cite: 'Trejo y Ley 2018',
    finding:
      'Las guerras entre organizaciones empezaron donde la alternancia en el poder rompió la protección que tenían.',
  },
  'prieto-curiel-2023': {
    cite: cartels,
    finding:
      'Una semana trae 2.527e-3 reclutas por integrante, 110 integrantes encarcelados, unas 120 muertes en conflicto y deserciones de 4e-8 veces la suma de los cuadrados de los tamaños de los 150 grupos.',
  },
  'prieto-curiel-2023-members': {
    cite: cartels,
    finding:
      'Los integrantes pasaron de 115,000 (2012) a 174,000 (2022): CJNG unos 28,700, Sinaloa 17,700 y Chapitos 6,800, Nueva Familia Michoacana 10,700, Noreste 8,800.',
  },
  'prieto-curiel-2023-projections': {
    cite: cartels,
    finding:
      'De 2022 a 2027: +23 % de integrantes y +36 % de muertes si nada cambia; −10 % y −26 % con la mitad del reclutamiento; +6 % y +2 % con el doble de encarcelados.',
  },
  'el-financiero-approval': {
    cite: 'El Financiero, encuestas mensuales',
    finding:
      'Aprobación de la presidenta: 69 % (noviembre de 2024), 81 %, 85 % (febrero de 2025), 81 % (abril), 77 % (mayo).',
  },
  'sesnsp-victims': {
    cite: 'SESNSP, víctimas de homicidio doloso por estado y mes',
    finding:
      'Cifras oficiales mensuales de enero de 2015 a junio de 2025: la serie que este modelo llama homicidios.',
  },
  'inegi-homicides': {
    cite: 'INEGI, defunciones por homicidio',
    finding:
      'De 8,867 (2007) a 36,773 (2020) y 33,550 (2024) al año; alrededor de una décima parte más que las víctimas que cuenta el SESNSP.',
  },
  'organised-share': {
    finding:
      'Alrededor de 60 % de los homicidios corresponde al crimen organizado: 40 % en los estados más tranquilos, 75 % en los que están en guerra.',
  },
  'operations-pace': {
    finding:
      'Operativos contra líderes: unos 3 al mes a principios de 2025, alrededor de la mitad bajo «abrazos, no balazos».',
  },
  'capture-success': {
    finding:
      'Entre un tercio y la mitad de los operativos conocidos contra líderes terminaron en una captura o una muerte.',
  },
  'operation-deaths': {
    finding: 'La mayoría de los operativos termina sin muertes o con una; unos pocos son batallas.',
  },
  'pressure-operations': {
    finding:
      'Se juzga que de una presión leve a una fuerte los operativos contra líderes se duplican.',
  },
  'troops-calm': {
    finding:
      'Se juzga que los despliegues reducen la violencia por territorio alrededor de un quinto mientras duran.',
  },
  'troops-half': {
    finding: 'Los despliegues de 2024–25 a Sinaloa fueron de varios miles de soldados.',
  },
  'prevention-pace': {
    finding:
      'Se juzga que los programas para jóvenes necesitan de dos a tres años para llegar a quienes están dirigidos.',
  },
  'prevention-calms': {
    finding:
      'Programas evaluados en otros países redujeron la violencia entre sus participantes de una décima a una tercera parte.',
  },
  'prevention-strength': {
    finding:
      'El estudio muestra qué significaría la mitad de los reclutas; cuántos se pueden apartar es un juicio.',
  },
  'seizures-index': { finding: 'Un índice: la media semanal de 2024 es 100.' },
  'recruitment-core-calibration': {
    finding:
      'Ajustado a los integrantes y las muertes en conflicto publicados de 2012–2022 para nuestra docena de actores y los grupos locales, con 60 % de los integrantes al inicio en organizaciones con nombre; las tasas publicadas corresponden a 150 grupos.',
  },
};
