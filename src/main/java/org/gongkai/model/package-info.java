/** Plain values of the field: an agency's report as written, its cells, findings and their places. */
package org.gongkai.model;
