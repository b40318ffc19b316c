/** What the places of observables (`foundIn`) mean for every room. */

/** A place of which the reader sees nothing and where no click of his leads: style sheets (fonts), List-Unsubscribe. */
export function isUnmetPlace(place: string): boolean {
  return place === 'html-style' || place.endsWith('list-unsubscribe')
}
