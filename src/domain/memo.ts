/**
 * Remembers what was made of an object as long as the object lives. Only for pure functions of readonly values: whether
 * something is remembered can never be seen from outside, it is only quicker.
 */
export function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}
