-- The values of the guidance are for everybody once they are published; drafts are for VVSG. No role of the program writes them yet.
CALL open_table('guidance_values', audit => 'id,,');
CALL row_security('guidance_values');
CREATE POLICY auth_select ON guidance_values FOR SELECT TO tweespan_auth USING (state = 'published');
CREATE POLICY public_select ON guidance_values FOR SELECT TO tweespan_public USING (state = 'published');
CREATE POLICY tenant_select ON guidance_values FOR SELECT TO tweespan_tenant USING (state = 'published');
CREATE POLICY board_select ON guidance_values FOR SELECT TO tweespan_board USING (state = 'published');
CREATE POLICY vvsg_select ON guidance_values FOR SELECT TO tweespan_vvsg USING (true);
CREATE POLICY admin_select ON guidance_values FOR SELECT TO tweespan_admin USING (true);
