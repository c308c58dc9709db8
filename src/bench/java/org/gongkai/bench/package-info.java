/** Measures the program from outside, as whole processes; {@code docs/performance.md} has the commands. */
package org.gongkai.bench;
