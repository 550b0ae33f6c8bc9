FROM node:22-bookworm-slim AS base
ENV SCARF_ANALYTICS=false
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY dashboard/package.json dashboard/

FROM base AS build
RUN npm ci
COPY . .
RUN npx tsc -p tsconfig.build.json && npm run build --workspace dashboard

# The embedded PostgreSQL and the front end's packages are for other uses: only the server's own are installed.
FROM base AS packages
RUN npm ci --omit=dev --workspace api

FROM node:22-bookworm-slim
# Large buffers go back to the system as soon as they are free: two hundred uploads leave a third of the memory behind.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data MALLOC_MMAP_THRESHOLD_=131072
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/dist ./dist
COPY --from=build /app/dashboard/dist ./dashboard/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/api/src/main.js"]
