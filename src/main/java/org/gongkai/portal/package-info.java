/**
 * What is known of many reports → the pages around them: lists, agencies, statistics, open data, feed, search.
 *
 * <p>Values in, bytes out: files go to a {@link org.gongkai.portal.Shelf}, whoever that is.
 */
package org.gongkai.portal;
