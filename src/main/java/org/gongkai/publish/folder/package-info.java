/** A folder of this machine or of one that is mounted here. */
package org.gongkai.publish.folder;
