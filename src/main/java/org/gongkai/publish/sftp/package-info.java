/** SFTP through Apache MINA SSHD, which goes no further than this package. */
package org.gongkai.publish.sftp;
