package org.gongkai.check;

import org.gongkai.form.Prose.Reading;

/**
 * A passage says that there was none of something (未收到、无、没有).
 *
 * @param said the words that say so
 * @param begin where they begin
 */
record Denial(Passage passage, String said, int begin, Reading reading) {}
