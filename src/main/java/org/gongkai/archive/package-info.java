/** Office files from elsewhere → their parts, looked through before any library opens them. */
package org.gongkai.archive;
