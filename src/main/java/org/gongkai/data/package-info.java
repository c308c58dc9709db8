/**
 * A data file → report: form-driven, strict, every problem of the file in one run and at its place.
 *
 * <p>Nothing is coerced: a number is what its written characters say, by the kind of its cell, or it is a finding.
 */
package org.gongkai.data;
