/** Object stores that speak S3, through the AWS SDK, which goes no further than this package. */
package org.gongkai.publish.s3;
