/** What a portal's server can do for a publication, whatever its protocol; one driver package each stands beside this one. */
package org.gongkai.publish.target;
