/** The pages of the front end, with a head of their own each; sitemap.xml and robots.txt. Tables: none of its own. */
import { Module } from '@nestjs/common';
import { PagesQueries } from './pages.queries.js';

@Module({ providers: [PagesQueries] })
export class PagesModule {}
