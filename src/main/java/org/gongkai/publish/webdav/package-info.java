/** WebDAV through Sardine, which goes no further than this package. */
package org.gongkai.publish.webdav;
