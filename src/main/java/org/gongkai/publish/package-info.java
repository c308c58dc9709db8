/**
 * The built tree to a portal: plan, differences, lock, editions, rollback, once for all protocols.
 *
 * <p>On the target everything of ours beside the pages themselves lies in {@code .gongkai/}, see {@link org.gongkai.publish.Home}. Contents
 * are stored once under their hash, so an interrupted publication goes on where it stopped and an old edition needs no upload. A {@link
 * org.gongkai.publish.target.Promise} decides between two ways to bring an edition before visitors: {@code Switching}, where one symbolic
 * link changes everything, and {@code Replacing}, file by file.
 */
package org.gongkai.publish;
