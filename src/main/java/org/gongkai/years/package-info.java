/** From one year to the next: next year's file, an area's sums, two years side by side. */
package org.gongkai.years;
