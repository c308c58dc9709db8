/** Whole data folders of invented agencies, for tests and benchmarks. */
package org.gongkai.province;
