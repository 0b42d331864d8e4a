/** Rival theories in Spanish, by id. */

/** Title and what a theory holds. */
export const theories: Readonly<Record<string, readonly [title: string, says: string]>> = {
  deterrence: [
    'Disuasión: las remociones debilitan, y poco más',
    'Las organizaciones son jerarquías. Quitarles a sus líderes las desorganiza, disuade a otros y cuesta pocas vidas; rivales y fragmentos apenas ganan.',
  ],
  fragmentation: [
    'Fragmentación: las organizaciones descabezadas se rompen en guerras',
    'Las organizaciones son federaciones que sus jefes mantienen unidas. Quitarlos las rompe; los fragmentos pelean entre sí y viven de quien pueden.',
  ],
  scarcity: [
    'Desplazamiento y escasez: deciden los mercados',
    'La violencia sigue a los mercados y a la protección. Los decomisos hacen escasa la droga y vale la pena pelear por ella; la presión en un lugar lleva el comercio y las peleas a otro.',
  ],
};
