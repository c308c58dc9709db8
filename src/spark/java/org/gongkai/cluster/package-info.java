/**
 * A build spread over many machines as an Apache Spark job: they run the same function for each report, the driver writes lists and
 * manifests. Compiled in the Maven profile {@code spark} only.
 */
package org.gongkai.cluster;
