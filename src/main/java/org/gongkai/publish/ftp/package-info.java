/** FTP and FTPS through Apache Commons Net, which goes no further than this package. */
package org.gongkai.publish.ftp;
