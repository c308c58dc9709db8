/** The site while it is being written, in a browser on the same machine: watches what it is made of, builds, serves, tells open pages. */
package org.gongkai.preview;
